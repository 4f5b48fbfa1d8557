/**
 * Where lists stand: the names joined by nothing but list glue, by layout or by the columns of a
 * table become runs. What a run does is not asked here.
 */
package org.undersigned.role.run;
