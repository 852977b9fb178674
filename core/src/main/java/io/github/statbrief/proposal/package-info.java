/** Proposes a release file for a CSV file. Start at {@link io.github.statbrief.proposal.ReleaseProposal}. */
@NullMarked
package io.github.statbrief.proposal;

import org.jspecify.annotations.NullMarked;
