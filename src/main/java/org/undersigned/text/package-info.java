/**
 * From bytes to the text that people see, cut into blocks. One reader for each kind of document;
 * {@link org.undersigned.text.TextReader} chooses. What is page furniture (menus, sidebars, share
 * links) stands in a table, {@code data/reference/page-furniture.csv}.
 */
package org.undersigned.text;
