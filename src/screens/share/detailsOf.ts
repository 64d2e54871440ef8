import type { MadeStep } from '../../exercises/madePlan'
import { say, type Message } from '../../words/message'

/** Everything that was chosen for a step, in words: what is handed over is seen whole before it is kept. */
export function detailsOf({ options }: MadeStep): readonly Message[] {
  const { minutes, own, holds, gentle, coupled, longerRest, position, cueWord, rounds } = options
  return [
    ...(minutes === undefined ? [] : [say('share.step.minutes', { minutes })]),
    ...(own ? [say(own.hold + own.holdOut > 0 ? 'share.step.own' : 'share.step.ownNoHold', { ...own })] : []),
    ...(holds === false ? [say('share.step.noHolds')] : []),
    ...(gentle ? [say('share.step.gentle')] : []),
    ...(coupled === undefined ? [] : [say(coupled ? 'share.step.withBreath' : 'share.step.alone')]),
    ...(longerRest === undefined ? [] : [say(longerRest ? 'share.step.longerRest' : 'share.step.usualRest')]),
    ...(position ? [say(`share.step.${position}`)] : []),
    ...(cueWord ? [say('share.step.cueWord', { word: cueWord })] : []),
    ...(rounds === undefined ? [] : [say('share.step.rounds', { rounds })]),
    ...senses.filter((name) => options[name]).map((name) => say(`share.step.${name}`)),
  ]
}

const senses = ['dark', 'blind', 'deaf', 'noSmell'] as const
