import { useTranslations } from 'use-intl'
import { cautionsOf, notesFor } from '../../care/question'
import type { Step } from '../../exercises/plan'
import type { Message } from '../../words/message'
import { useRunning, useWorld } from '../world'
import { Said, SaidWithEnglish } from '../Said'
import { Back } from './Back'
import { BeforeLines } from './BeforeLines'
import { Heading } from './Heading'
import { situationNow } from './situation'

interface InsteadProps {
  readonly step: Step
  readonly why: Message | undefined
  readonly onBegin: () => void
  readonly onBack: () => void
}

/** Something else than what was chosen, and why: offered, and begun only when it is wanted. */
export function Instead({ step, why, onBegin, onBack }: InsteadProps) {
  const t = useTranslations()
  const world = useWorld()
  const { session } = useRunning()
  const cautions = cautionsOf(situationNow(world, session).known)
  return (
    <>
      <Heading>{t('care.instead', { name: t(`exercise.${step.exercise}.name`) })}</Heading>
      {why && (
        <p>
          <SaidWithEnglish message={why} />
        </p>
      )}
      <p className="quiet">
        <Said message={{ key: `exercise.${step.exercise}.about` }} />
      </p>
      <BeforeLines exercise={step.exercise} notes={notesFor(step.exercise, cautions)} />
      <div className="rows">
        <button type="button" className="row chosen" data-action="start" onClick={onBegin}>
          {t('session.start')}
        </button>
      </div>
      <Back onBack={onBack} />
    </>
  )
}
