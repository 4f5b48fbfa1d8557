/** Tables, graphs and the data package in which a study leaves the program. */
package org.undersigned.coalition.output;
