import { useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { isFull } from '../../../exercises/editPlan'
import type { ExerciseId } from '../../../exercises/exercise'
import { aboutMs } from '../../../exercises/length'
import { longestName } from '../../../exercises/madeName'
import type { MadeStep } from '../../../exercises/madePlan'
import { AddStep } from './AddStep'
import { StepList } from './StepList'
import { useDraftPlan } from './useDraftPlan'
import { Without } from './Without'
import styles from './build.module.css'

/** A plan made step by step. Every change is said to whoever listens, and can be made by touch, mouse or keyboard. */
export function Builder({ id }: { readonly id: string }) {
  const t = useTranslations()
  const { draft, change, keep, leave } = useDraftPlan(id)
  const [said, setSaid] = useState('')
  const [taken, setTaken] = useState<{ readonly step: MadeStep; readonly at: number }>()
  const [full, setFull] = useState(false)
  const steps = useRef<HTMLHeadingElement>(null)
  const nameOf = ({ exercise }: { readonly exercise: ExerciseId }) => t(`exercise.${exercise}.name`)
  const count = draft.steps.length
  const add = (exercise: ExerciseId) => {
    change({ type: 'add', exercise })
    setTaken(undefined)
    setSaid(t('build.added', { name: nameOf({ exercise }), at: count + 1, count: count + 1 }))
  }
  const move = (at: number, to: number) => {
    const step = draft.steps[at]
    if (!step || change({ type: 'move', at, to }) === draft) return
    setSaid(t('build.moved', { name: nameOf(step), at: to + 1, count }))
  }
  const remove = (at: number) => {
    const step = draft.steps[at]
    if (!step) return
    change({ type: 'remove', at })
    setTaken({ step, at })
    setSaid(t('build.removed', { name: nameOf(step), count: count - 1 }))
    steps.current?.focus() // its button is gone
  }
  const putBack = () => {
    if (!taken) return
    change({ type: 'insert', ...taken })
    setTaken(undefined)
    setSaid(t('build.added', { name: nameOf(taken.step), at: taken.at + 1, count: count + 1 }))
    steps.current?.focus()
  }
  return (
    <>
      <h1 tabIndex={-1}>{t('build.title')}</h1>
      <label className={styles.name}>
        {t('build.name')}
        <input
          spellCheck={false}
          type="text"
          dir="auto"
          autoComplete="off"
          maxLength={longestName}
          value={draft.name}
          onChange={({ target }) => change({ type: 'name', name: target.value })}
        />
      </label>
      <h2 ref={steps} tabIndex={-1}>
        {t('build.steps')}
      </h2>
      <Length steps={draft.steps} />
      <StepList
        steps={draft.steps}
        onMove={move}
        onRemove={remove}
        onCopy={(at) => {
          const step = draft.steps[at]
          if (step && change({ type: 'copy', at }) !== draft)
            setSaid(t('build.added', { name: nameOf(step), at: at + 2, count: count + 1 }))
        }}
        onOptions={(at, options) => change({ type: 'options', at, options })}
      />
      <p role="status" className="quiet">
        {said}
      </p>
      {taken && (
        <button type="button" className="link" onClick={putBack}>
          {t('build.undo', { name: nameOf(taken.step) })}
        </button>
      )}
      {isFull(draft) ? <p className="quiet">{t('build.full')}</p> : <AddStep onAdd={add} />}
      <Without without={draft.without ?? []} onChange={(without) => change({ type: 'without', without })} />
      {full && (
        <p className="notice" role="status">
          {t('practise.full')}
        </p>
      )}
      <div className="rows">
        {count > 0 && (
          <button type="button" className="row chosen" onClick={() => setFull(!keep())}>
            {t('build.keep')}
          </button>
        )}
        <button type="button" className="row" onClick={leave}>
          {t('build.stop')}
        </button>
      </div>
    </>
  )
}

/** About how long all of it takes, as far as that can be said. */
function Length({ steps }: { readonly steps: readonly MadeStep[] }) {
  const t = useTranslations()
  if (steps.length === 0) return <p className="quiet">{t('build.none')}</p>
  const lengths = steps.map(aboutMs)
  const minutes = Math.max(1, Math.round(lengths.reduce((sum: number, ms = 0) => sum + ms, 0) / 60_000))
  return (
    <p className="quiet">
      {t('build.about', { minutes })}. {lengths.includes(undefined) && t('build.open')}
    </p>
  )
}
