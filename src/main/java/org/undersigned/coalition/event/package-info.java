/** Events: which documents print the same act, what they are about, and who could have signed. */
package org.undersigned.coalition.event;
