import { both, ellipse, tapered, type Point } from '../shape'

/** The parts of the body that can be lit, by the names the muscles know them by. */
export const bodyRegions = [
  'hands',
  'arms',
  'shoulders',
  'neck',
  'chest',
  'back',
  'stomach',
  'seat',
  'thighs',
  'calves',
  'feet',
] as const

export const faceRegions = ['forehead', 'eyes', 'nose', 'lips', 'jaw'] as const

type At = (x: number, y: number) => Point

const arm = (at: At) => tapered(at(138, 76), at(150, 121), 8.5, 6.5) + tapered(at(150, 121), at(156, 158), 6.5, 4.5)

/** In a drawing 200 wide and 290 high, from the front, mirrored about its middle. */
export const bodyShapes: Readonly<Record<(typeof bodyRegions)[number], string>> = {
  hands: both((at) => ellipse(at(159, 172), 8.5, 10.5)),
  arms: both(arm),
  shoulders: both((at) => tapered(at(118, 66), at(136, 74), 6, 8.5)),
  neck: tapered([100, 52], [100, 62], 7, 7.5),
  chest: 'M76,80Q100,72 124,80Q127,100 121,112Q100,121 79,112Q73,100 76,80Z',
  back: `${both((at) => tapered(at(113, 82), at(117, 106), 6.5, 5))}${tapered([100, 78], [100, 152], 2.4, 2.4)}`,
  stomach: ellipse([100, 137], 18, 19),
  // Beside the hips: what is sat on is behind them.
  seat: both((at) => tapered(at(120.5, 152), at(121.5, 172), 4, 4.5)),
  thighs: both((at) => tapered(at(112, 178), at(113, 208), 9.5, 8)),
  calves: both((at) => tapered(at(113.5, 221), at(113.5, 258), 7.5, 5.5)),
  feet: both((at) => tapered(at(114, 273), at(119, 276), 6, 6)),
}

/** The face, near: small parts could not be seen on a whole body. */
export const faceShapes: Readonly<Record<(typeof faceRegions)[number], string>> = {
  forehead: 'M57,92Q60,50 100,50T143,92Q100,78 57,92Z',
  eyes: both((at) => ellipse(at(124, 108), 15, 9)),
  nose: ellipse([100, 126], 8, 13) + both((at) => ellipse(at(130, 137), 12, 11)),
  lips: ellipse([100, 160], 20, 7.5),
  jaw: 'M48,138Q52,196 100,198T152,138Q146,178 100,180T48,138Z',
}

/** Larger parts of the face as one: many small lights on it would make a mask. */
export const faceUnions: readonly { readonly of: readonly (keyof typeof faceShapes)[]; readonly shape: string }[] = [
  { of: faceRegions, shape: ellipse([100, 122], 49, 69) },
  { of: ['forehead', 'eyes', 'nose'], shape: 'M51,128Q51,52 100,52T149,128Q149,150 100,150T51,128Z' },
]

/** The closed figure that the parts are lit on: nobody in particular. */
export const bodyOutline: readonly string[] = [
  ellipse([100, 30], 21, 23),
  tapered([100, 48], [100, 64], 8.5, 9),
  'M86,60Q62,62 60,78Q60,84 68,90L76,124Q79,140 75,158Q73,174 80,180H120Q127,174 125,158Q121,140 124,124L132,90Q140,84 140,78Q138,62 114,60Z',
  both((at) => tapered(at(138, 76), at(150, 121), 10, 8)),
  both((at) => tapered(at(150, 121), at(156, 158), 8, 6)),
  bodyShapes.hands,
  both((at) => tapered(at(112, 170), at(113, 214), 12.5, 10)),
  both((at) => tapered(at(113, 214), at(113.5, 264), 10, 7)),
  both((at) => tapered(at(113.5, 272), at(120, 276), 7.5, 7)),
]

export const faceOutline: readonly string[] = [
  ellipse([100, 120], 59, 80),
  'M74,180V214Q72,226 40,234Q10,242 6,290H194Q190,242 160,234Q128,226 126,214V180Z',
]

/** The head as a whole, where the face is one part among many. */
export const headShape: string = ellipse([100, 30], 18, 20)
