import { say, type Message } from '../words/message'
import type { Step } from './plan'

/** Everything that was chosen for a step, in words: what is handed over is seen whole before it is kept. */
export function detailsOf({ options }: Pick<Step, 'options'>): readonly Message[] {
  const { minutes, own, holds, gentle, coupled, longerRest, position, cueWord, rounds, softly } = options
  return [
    ...(minutes === undefined ? [] : [say('made.step.minutes', { minutes })]),
    ...(own ? [say(own.hold + own.holdOut > 0 ? 'made.step.own' : 'made.step.ownNoHold', { ...own })] : []),
    ...(holds === false ? [say('made.step.noHolds')] : []),
    ...(gentle ? [say('made.step.gentle')] : []),
    ...(coupled === undefined ? [] : [say(coupled ? 'made.step.withBreath' : 'made.step.alone')]),
    ...(longerRest === undefined ? [] : [say(longerRest ? 'made.step.longerRest' : 'made.step.usualRest')]),
    ...(position ? [say(`made.step.${position}`)] : []),
    ...(cueWord ? [say('made.step.cueWord', { word: cueWord })] : []),
    ...(rounds === undefined ? [] : [say('made.step.rounds', { rounds })]),
    ...(softly ? [say('made.step.softly')] : []),
    ...senses.filter((name) => options[name]).map((name) => say(`made.step.${name}`)),
  ]
}

const senses = ['dark', 'blind', 'deaf', 'noSmell'] as const
