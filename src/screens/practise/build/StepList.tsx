import { useRef } from 'react'
import { useTranslations } from 'use-intl'
import type { StepOptions } from '../../../exercises/exercise'
import type { MadeStep } from '../../../exercises/madePlan'
import { StepRow } from './StepRow'
import { useDrag } from './useDrag'
import styles from './build.module.css'

export interface StepListProps {
  readonly steps: readonly MadeStep[]
  readonly onMove: (at: number, to: number) => void
  readonly onRemove: (at: number) => void
  readonly onCopy: (at: number) => void
  readonly onOptions: (at: number, options: StepOptions) => void
}

/** The steps in their order, to be moved by dragging or by buttons: both do the same. */
export function StepList({ steps, onMove, ...on }: StepListProps) {
  const t = useTranslations()
  const list = useRef<HTMLOListElement>(null)
  const grip = useDrag(list, onMove)
  const move = (at: number, to: number, action: string) => {
    onMove(at, to)
    // The focus goes with the step, so that the next press moves the same one.
    requestAnimationFrame(() => {
      const row = list.current?.children[to]
      const button = row?.querySelector<HTMLButtonElement>(`[data-step-action=${action}]:not(:disabled)`)
      ;(button ?? row?.querySelector<HTMLButtonElement>('[data-step-action]:not(:disabled)'))?.focus()
    })
  }
  if (steps.length === 0) return null
  return (
    <ol className={styles.steps} ref={list} aria-label={t('build.steps')}>
      {steps.map((step, at) => (
        <StepRow
          key={at}
          step={step}
          at={at}
          count={steps.length}
          grip={grip(at)}
          onMove={(to, action) => move(at, to, action)}
          onRemove={() => on.onRemove(at)}
          onCopy={() => on.onCopy(at)}
          onOptions={(options) => on.onOptions(at, options)}
        />
      ))}
    </ol>
  )
}
