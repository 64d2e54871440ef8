import { timed, type Segment, type Stretch } from '../score/segment'
import { say } from '../words/message'
import type { Exercise, StepOptions } from './exercise'
import { figureNames, figures, type FigureName } from './figures'

/** Source: docs/sources.md#movement */
export type MoveId = `move/${FigureName}`

const seconds = 1_000
const warmMs = 20 * seconds
/** One bout, as the body moves or as it pushes: effort, then lighter. */
const boutMs = { moving: [20 * seconds, 10 * seconds], pushing: [10 * seconds, 10 * seconds] } as const

const usualMinutes = 1.5
/** Effort that goes on longer than this has a pause first: it can be done again. */
const longestMinutes = 20
/** From this much effort on, slowing down takes the longer time. */
const longMs = 120 * seconds

/** Movements a minute, as part of the figure's tempo: light, at effort, and slowing down. */
const tempo = { warm: 0.7, effort: 1, ease: 0.55, gentle: 0.7 } as const

function compile(figure: FigureName, { minutes, gentle }: StepOptions): readonly Segment[] {
  const full = figures[figure].tempoPerMinute * (gentle === true ? tempo.gentle : 1)
  const stretch = (action: 'warm' | 'effort' | 'ease', ms: number, words: Pick<Stretch, 'say' | 'hint'>): Stretch => ({
    action,
    ms,
    to: 0.5,
    part: figure,
    tempoPerMinute: Math.round(full * tempo[action]),
    ...words,
  })
  const [effortMs, lighterMs] = boutMs[figures[figure].bouts]
  const wantedMs = minutesOf(minutes) * 60 * seconds
  const bouts = Math.max(1, Math.round((wantedMs + lighterMs) / (effortMs + lighterMs)))
  const effort = gentle === true ? gently : strongly
  const rounds = Array.from({ length: bouts }, (_, at): readonly Stretch[] => [
    ...(at === 0 ? [] : [stretch('ease', lighterMs, { say: say('move.lighter'), hint: effort.hint })]),
    stretch('effort', effortMs, effort),
  ])
  const long = wantedMs >= longestMinutes * 60 * seconds
  const slow = { say: say('move.slow'), hint: say(long ? 'move.long' : 'move.breathAfter') }
  const warm = stretch('warm', warmMs, { say: say(`move.figure.${figure}`), hint: say('move.lightly') })
  // Whoever has had enough goes over to slowing down: nobody is led to a dead stop.
  return [
    { ...timed([warm, ...rounds.flat()], 0.5), leave: say('move.slowDown') },
    timed([stretch('ease', (wantedMs > longMs ? 60 : 30) * seconds, slow)], 0.5),
  ]
}

const strongly = { say: say('move.stronger'), hint: say('move.words') }
const gently = { say: say('move.gently'), hint: say('move.sing') }

const minutesOf = (minutes: number = usualMinutes) =>
  Number.isFinite(minutes) ? Math.min(longestMinutes, Math.max(0.5, minutes)) : usualMinutes

const exercise = (figure: FigureName): Exercise<MoveId> => ({
  id: `move/${figure}`,
  family: 'move',
  picture: 'figure',
  holds: false,
  places: figures[figure].places,
  needs: figures[figure].needs,
  cautionsAsked: true,
  faceContact: false,
  before: [say('move.suits'), say('move.small'), say('move.skipIf'), say('move.hardTopic'), say('move.staysOn')],
  stopSigns: say('move.stopSigns'),
  compile: (options) => compile(figure, options),
})

export const move: readonly Exercise<MoveId>[] = figureNames.map(exercise)
