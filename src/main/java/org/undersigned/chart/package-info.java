/**
 * Pictures of who signed.
 *
 * <p>A chart is made in two steps. First a {@link org.undersigned.chart.ChartSpec}: the title that
 * states the finding, the marks, the source line, the text for those who cannot see it, and the
 * figures as rows of CSV. It is plain data and is what tests compare. Then a painter puts the
 * specification on a canvas and decides nothing. Words come from the phrase table, names and groups
 * from the reference data, colours and sizes from {@link org.undersigned.chart.ChartTheme}.
 */
package org.undersigned.chart;
