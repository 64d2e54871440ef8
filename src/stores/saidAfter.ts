import { createStore, type StoreApi } from 'zustand/vanilla'
import type { AnswerName, Answers } from '../history/answers'
import type { HistoryStore } from './historyState'
import { inTurns } from './inTurns'

/** What is said once a session is over. `failed`: the latest of it is here, but not on the device. */
export interface SaidAfter {
  readonly answers: Answers
  readonly status: 'kept' | 'keeping' | 'notKept' | 'failed'
}

export interface SayingAfter {
  readonly store: StoreApi<SaidAfter>
  /** Says something more of it; `without` names what is taken back. */
  readonly say: (answers: Answers, without?: readonly AnswerName[]) => Promise<void>
  /** Holds what is being written, until it is said or, with nothing to hold, no longer wanted. */
  readonly hold: (answers?: Answers, without?: readonly AnswerName[]) => void
  /** Once more, what could not be kept. */
  readonly retry: () => Promise<void>
  /** All of it once more: the record had been taken away, and is there again. */
  readonly again: () => Promise<void>
}

interface Waiting {
  readonly answers: Answers
  readonly without: readonly AnswerName[]
}

const nothing: Waiting = { answers: {}, without: [] }

/** Answers about a session that has ended, said to its record one after another. None is lost while the page is open. */
export function createSayingAfter(id: string, history: () => Promise<HistoryStore>): SayingAfter {
  const store = createStore<SaidAfter>()(() => ({ answers: {}, status: 'kept' }))
  const inTurn = inTurns()
  let waiting = nothing

  const keep = () =>
    inTurn(async () => {
      const now = waiting
      if (now === nothing) return
      waiting = nothing
      store.setState({ status: 'keeping' })
      const status = await kept(now)
      if (status !== 'kept') waiting = later(now, waiting)
      store.setState({ status })
    })

  async function kept({ answers, without }: Waiting): Promise<SaidAfter['status']> {
    try {
      const outcome = await (await history()).getState().answer(id, answers, without)
      return outcome.ok ? outcome.value : 'failed'
    } catch {
      return 'failed'
    }
  }

  async function holding(answers?: Answers, without?: readonly AnswerName[]): Promise<void> {
    const { hold, letGo } = (await history()).getState()
    if (answers) hold(id, answers, without)
    else letGo(id)
  }

  return {
    store,
    say: (answers, without = []) => {
      store.setState({
        answers: later({ answers: store.getState().answers, without: [] }, { answers, without }).answers,
      })
      waiting = later(waiting, { answers, without })
      return keep()
    },
    hold: (answers, without) => void holding(answers, without).catch(() => {}),
    retry: keep,
    again: () => {
      const { answers } = store.getState()
      if (Object.keys(answers).length > 0) waiting = later(waiting, { answers, without: [] })
      return keep()
    },
  }
}

/** Both, the later one in place of the earlier. What is taken back goes first: what is given with it stands. */
function later(before: Waiting, { answers, without }: Waiting): Waiting {
  const kept = { ...before.answers }
  for (const name of without) delete kept[name]
  return { answers: { ...kept, ...answers }, without: [...new Set([...before.without, ...without])] }
}
