/** Reads statements on a Spark cluster. Built by the profile {@code spark} only. */
package org.undersigned.spark;
