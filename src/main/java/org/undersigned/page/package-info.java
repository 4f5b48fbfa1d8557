/**
 * What a run leaves in a folder: the self-contained report page, and the folder itself, which
 * appears whole or not at all. Reads rosters and finished tables; knows no option and no stream.
 */
package org.undersigned.page;
