/** One class per measure, each with its formula and source. */
package org.undersigned.coalition.measure;
