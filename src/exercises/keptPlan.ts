/** The id under which a kept plan is counted, liked and suggested. */
export const planIdOf = (kept: string): string => `plan/own/${kept}`

/** The other way round: what is kept under the id of a plan. */
export const keptOfPlan = (id: string): string | undefined => /^plan\/own\/([\da-f-]{36})$/.exec(id)?.[1]
