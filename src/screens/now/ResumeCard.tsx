import { useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { findExercise } from '../../exercises/catalogue'
import { withMark } from '../../exercises/linkMarks'
import { asLastSeen, carryOn, type Interrupted } from '../../session/interrupted'
import { ready, stepOf } from '../../session/session'
import { file, latestElsewhere, type Found } from '../../stores/pickUp'
import { lockName } from '../../stores/lockKept'
import { underWayName } from '../../stores/underWay'
import { screens } from '../places'
import { asksAgain } from '../session/asksAgain'
import { openSession, reopenSession } from '../session/openSession'
import type { World } from '../world'
import { leftBehind, pickUpDevices } from './leftBehind'

/** What was under way when the page went: go on, start over, or leave it, all three the same weight. */
export function ResumeCard({ world }: { readonly world: World }) {
  const t = useTranslations()
  const [found, setFound] = useState<Found>({ where: 'nowhere' })
  const answered = useRef(false)
  useEffect(() => {
    let wanted = true
    const look = async () => {
      const now = await leftBehind(world)
      if (!wanted || answered.current) return // something has begun meanwhile, and its mark stays
      setFound(now)
      if (now.where === 'nowhere') clear(world)
      else document.documentElement.dataset.underWay = ''
      // The other tab may be done with it, or gone; a page that was just reloaded may be taken for one for a moment.
      if (now.where === 'elsewhere') world.devices.oneTab.whenFree(() => void (wanted && look()))
    }
    void look()
    return () => {
      wanted = false
    }
  }, [world])
  if (found.where === 'nowhere') return null
  const { session } = found
  const over = () => {
    answered.current = true
    setFound({ where: 'nowhere' })
    delete document.documentElement.dataset.underWay
  }
  const name = nameOf(session)
  const title = name === undefined ? undefined : t(`exercise.${name}.name`)
  const here = found.where === 'here'
  const isLocked = world.devices.text.read(lockName) !== undefined
  return (
    <section className="card" aria-label={t('resume.label')} data-resume={found.where}>
      <p>{isLocked ? t('resume.locked') : t(here ? 'resume.title' : 'resume.elsewhere', { name: title ?? '' })}</p>
      <div className="rows">
        <button type="button" className="row" data-action="pick-up" onClick={() => void goOn(world, found)}>
          {t(here ? 'resume.carryOn' : 'resume.takeOver')}
        </button>
        {here && (
          <button type="button" className="row" data-action="again" onClick={() => void startOver(world, session)}>
            {t('resume.startOver')}
          </button>
        )}
        <button
          type="button"
          className="row"
          data-action="done"
          onClick={() => {
            over()
            if (here) void file(session, pickUpDevices(world)).then(() => clear(world))
          }}
        >
          {t(here ? 'resume.leaveIt' : 'resume.leaveThere')}
        </button>
      </div>
    </section>
  )
}

/** The mark is taken away only where nothing is left that it could stand for. */
function clear(world: World) {
  world.devices.text.remove(underWayName)
  delete document.documentElement.dataset.underWay
}

function nameOf(interrupted: Interrupted) {
  const session = asLastSeen(interrupted)
  const step = session.status === 'ready' ? session.plan.steps[0] : stepOf(session.course)
  return step && findExercise(step.exercise)?.id
}

/** Taken over from another tab, what that tab wrote last is what is gone on with. */
async function goOn(world: World, found: Extract<Found, { readonly session: Interrupted }>) {
  await screens.session()
  const latest = found.where === 'here' ? undefined : await latestElsewhere(world.devices)
  const store = reopenSession(world, latest ?? found.session)
  world.go('now') // an address of an exercise would open that one instead
  const how = carryOn(store.getState().session)
  // Cold and movement are asked about once more first, on the session's own screen.
  if (how && !asksAgain(world, store)) store.getState().send({ type: how })
}

async function startOver(world: World, session: Interrupted) {
  await screens.session()
  await file(session, pickUpDevices(world))
  const { id, steps } = session.journal.plan
  const fresh = steps.map(({ options: { joinedMs: _, ...options }, ...step }) => ({ ...step, options }))
  const from = withMark(session.from, 'practise', session.rehearsal === true)
  openSession(world, ready({ id, steps: fresh }), from)
  world.go('now')
}
