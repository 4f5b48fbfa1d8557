/**
 * What each list does in its sentence: the nearest cue decides, or the shape of the clause. {@link
 * org.undersigned.role.RoleReader} asks the readers in order; where lists stand is found in {@code
 * role.run}, whom a text accuses in {@code role.target}.
 */
package org.undersigned.role;
