import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useStore } from 'zustand'
import { askedNow, breathings, mayRateBefore, type NowQuestion } from '../../../care/checks'
import { isNearlyTooMuch } from '../../../care/rating'
import type { AnswerName, Answers } from '../../../history/answers'
import type { SessionStore } from '../../../stores/sessionStore'
import { Choices } from '../../../ui/Choices'
import { Sheet } from '../../../ui/Sheet'
import { useRatings } from '../../useRatings'
import { useWorld } from '../../world'
import { HowStrong } from './HowStrong'
import { OneByOne } from './OneByOne'
import { Where } from './Where'

interface CheckInProps {
  readonly store: SessionStore
  readonly onClose: () => void
}

/** How it is, for who likes to say: one tap each, said at once, so that nothing is lost whatever happens to the page. */
export function CheckIn({ store, onClose }: CheckInProps) {
  const t = useTranslations()
  const session = useStore(store, (state) => state.session)
  const { send, nowMs } = store.getState()
  // Not taken away from under a finger; the end of the first step takes it, though.
  const ratings = useRatings()
  const [ratable] = useState(() => ratings && mayRateBefore(session, nowMs()))
  if (session.status === 'ready') return null
  const { said } = session.course.log
  const say = (answers: Answers, without: readonly AnswerName[] = []) => send({ type: 'said', answers, without })
  const contents = {
    strong: {
      answered: said.before !== undefined,
      content: (
        <HowStrong
          rating={said.before}
          form={said.scale}
          onRate={(before, scale) => say({ before, scale })}
          onTakeBack={() => say({}, ['before', 'scale'])}
        >
          {isNearlyTooMuch(said.before) && <Person store={store} />}
        </HowStrong>
      ),
    },
    breath: {
      answered: said.breathing !== undefined,
      content: (
        <Choices
          legend={t('check.breath')}
          options={breathings.map((id) => ({ id, label: t(`check.breathing.${id}`) }))}
          value={breathings.find((id) => id === said.breathing)}
          onChange={(breathing) => say({ breathing })}
        />
      ),
    },
    where: {
      answered: said.body !== undefined,
      content: (
        <Where
          places={said.body ?? []}
          onChange={(body) => (body.length > 0 ? say({ body }) : say({}, ['body']))}
          onOutward={() => {
            onClose()
            send({ type: 'else', step: { exercise: 'senses/54321', options: {} } })
          }}
        />
      ),
    },
  } satisfies Record<NowQuestion, object>
  return (
    <Sheet title={t('check.title')} onClose={onClose}>
      <OneByOne questions={askedNow(session, ratable).map((name) => ({ name, ...contents[name] }))} />
    </Sheet>
  )
}

/** A way to a person, beside the scale, where it is nearly too much. Nothing else is asked then. */
function Person({ store }: { readonly store: SessionStore }) {
  const t = useTranslations()
  const world = useWorld()
  return (
    <p>
      <button
        type="button"
        className="link"
        data-action="person"
        onClick={() => {
          store.getState().send({ type: 'pause', why: 'person' })
          world.go('help')
        }}
      >
        {t('check.person')}
      </button>
    </p>
  )
}
