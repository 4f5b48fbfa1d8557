/**
 * Documents as they were given: which files a command's arguments stand for, their names and dates.
 * Nothing is decoded here.
 */
package org.undersigned.document;
