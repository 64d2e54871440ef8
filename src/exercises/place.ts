/** Where a person is: room to move, no noise please, among others, on a chair, in bed. */
export const places = ['room', 'quiet', 'public', 'seated', 'bed'] as const

export type Place = (typeof places)[number]
