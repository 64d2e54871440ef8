/** The page's own script looks for this name before the first paint, to leave room for the card that offers to go on. */
export const underWayName = 'holdspace.under-way'
