/** Keys that have no letter, as WebDriver names them. */
export const keyNamed = {
  enter: '\uE007',
  space: ' ',
  escape: '\uE00C',
  tab: '\uE004',
  shift: '\uE008',
  up: '\uE013',
  down: '\uE015',
} as const

/** A tap at a point of the window, as WebDriver's actions. */
export const tapActions = (x: number, y: number): readonly object[] => [
  {
    type: 'pointer',
    id: 'mouse',
    parameters: { pointerType: 'mouse' },
    actions: [
      { type: 'pointerMove', duration: 0, x, y },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ],
  },
]

/** Keys pressed and released one after another, as WebDriver's actions. */
export const keyActions = (keys: readonly string[]): readonly object[] => [
  {
    type: 'key',
    id: 'keys',
    actions: keys.flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]),
  },
]
