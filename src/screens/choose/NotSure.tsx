import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { breathLooks, energies, suggestionFor, type Unsure } from '../../care/notSure'
import type { ExerciseId } from '../../exercises/exercise'
import { atHandOf } from '../likings/atHand'
import { useWorld } from '../world'
import { useSay } from '../words'
import { bodyOf } from '../session/bodyOf'
import { Heading } from '../session/Heading'
import { NameAndAbout } from './Families'
import { FromBefore } from './FromBefore'
import styles from './choose.module.css'

/** Two taps at most, both skippable, to one thing that may suit and two others. Nothing of it is kept. */
export function NotSure() {
  const t = useTranslations()
  const [said, setSaid] = useState<Unsure>({})
  const [asked, setAsked] = useState<'breath' | 'energy' | 'both'>('breath')
  switch (asked) {
    case 'breath':
      return (
        <Question
          key="breath"
          title={t('notSure.breath')}
          hint={t('notSure.breathHint')}
          answers={breathLooks.map((breath) => [breath, t(`notSure.${breath}`), () => setSaid({ ...said, breath })])}
          onOn={() => setAsked('energy')}
        />
      )
    case 'energy':
      return (
        <Question
          key="energy"
          title={t('notSure.energy')}
          hint={t('notSure.energyHint')}
          answers={energies.map((energy) => [energy, t(`notSure.${energy}`), () => setSaid({ ...said, energy })])}
          onOn={() => setAsked('both')}
        />
      )
    case 'both':
      return <Suggested said={said} />
  }
}

interface QuestionProps {
  readonly title: string
  readonly hint: string
  readonly answers: readonly (readonly [key: string, words: string, say: () => void])[]
  readonly onOn: () => void
}

function Question({ title, hint, answers, onOn }: QuestionProps) {
  const t = useTranslations()
  return (
    <>
      <Heading>{title}</Heading>
      <p className="quiet">{hint}</p>
      <div className="rows">
        {answers.map(([key, words, answer]) => (
          <button
            key={key}
            type="button"
            className="row"
            data-answer={key}
            onClick={() => {
              answer()
              onOn()
            }}
          >
            {words}
          </button>
        ))}
      </div>
      <div className="links">
        <button type="button" className="link" onClick={onOn}>
          {t('notSure.skip')}
        </button>
      </div>
    </>
  )
}

function Suggested({ said }: { readonly said: Unsure }) {
  const t = useTranslations()
  const say = useSay()
  const world = useWorld()
  const { limits } = bodyOf(world)
  const limited = limits.getState().remembered.length > 0
  const { why, first, others } = suggestionFor({ ...said, limited })
  const shown = new Set<string>([first, ...others])
  // What fits now comes first; then the person’s own word, and no number.
  const [atHand] = useState(() => atHandOf(world, (id) => !shown.has(id)))
  const own = atHand.named.filter(({ why: reason }) => reason !== 'rated')
  return (
    <>
      <Heading>{t('notSure.result')}</Heading>
      <p className="quiet">{say(why)}</p>
      <div className="rows">
        <Suggestion id={first} />
      </div>
      <h2 className={styles.small}>{t('notSure.others')}</h2>
      <div className={`rows ${styles.close}`}>
        {others.map((id) => (
          <Suggestion key={id} id={id} />
        ))}
      </div>
      <FromBefore atHand={{ named: own, lessUsed: undefined }} by="not-sure" />
      <div className="links">
        <a className="link" href="#/choose/something-else">
          {t('now.somethingElse')}
        </a>
      </div>
    </>
  )
}

const Suggestion = ({ id }: { readonly id: ExerciseId }) => (
  <a className={`row ${styles.item}`} href={`#/go/${id}?by=not-sure`}>
    <NameAndAbout id={id} />
  </a>
)
