import { say, type Message } from '../words/message'
import type { Problem } from './problems'

/** What to say: what happened, what still works, what the person can do. */
export function noticeFor(problem: Problem): Message {
  switch (problem.type) {
    case 'recordNotSaved':
      return say(problem.reason === 'full' ? 'ended.deviceFull' : 'ended.notSaved')
    case 'historyUnreadable':
      return say('past.unreadable')
    case 'historyRestored':
      return say('past.restored', { count: problem.count })
    case 'historyCleared':
      return say('past.cleared')
    case 'historyNewer':
      return say('past.newer')
    case 'historyFromCopy':
      return say('past.fromCopy')
    case 'unknownExercise':
      return say('problem.unknownExercise')
    case 'outOfBounds':
      return say('problem.outOfBounds')
    case 'linkUnreadable':
      return say('problem.unreadable')
  }
}
