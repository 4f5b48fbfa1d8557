/** Recorded votes from files in the layouts that researchers pass around. */
package org.undersigned.coalition.vote;
