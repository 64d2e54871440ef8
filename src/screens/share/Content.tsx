import { useFormatter, useTranslations } from 'use-intl'
import { detailsOf } from '../../exercises/details'
import type { Kept } from '../../exercises/keptMade'
import type { Made } from '../../exercises/made'
import { textIn } from '../../exercises/madeWords'
import { MadeName } from '../MadeName'
import { languageHere } from '../madeOf'
import { useSay } from '../words'
import { OtherLanguages } from './OtherLanguages'
import styles from './share.module.css'

interface ContentProps {
  readonly kept: Pick<Kept, 'made' | 'shared'>
  /** Its name is what the whole screen is about. */
  readonly heading?: boolean
}

/** The whole of what was made: its name, whatever it says of itself, every piece with all that was chosen for it, in each language. */
export function Content({ kept, heading = false }: ContentProps) {
  const t = useTranslations()
  const { made } = kept
  const name = <MadeName kept={kept} />
  return (
    <>
      {heading ? <h1 tabIndex={-1}>{name}</h1> : <p className="quiet">{name}</p>}
      {made.about && (
        <p>
          <bdi>{textIn(made.about, languageHere())}</bdi>
        </p>
      )}
      <Pieces made={made} />
      <OtherLanguages made={made} />
      {made.source && (
        <p className="quiet">
          {t('made.source')} <bdi className={styles.name}>{made.source}</bdi>
        </p>
      )}
    </>
  )
}

function Pieces({ made }: { readonly made: Made }) {
  switch (made.kind) {
    case 'plan':
      return <Steps steps={made.steps} />
    case 'pattern':
      return <Steps steps={[{ exercise: 'breathe/own', options: { own: made.own } }]} />
    case 'senses':
      return <Things made={made} />
    case 'muscles':
      return <Parts made={made} />
  }
}

type OfKind<K extends Made['kind']> = Extract<Made, { kind: K }>

function Steps({ steps }: Pick<OfKind<'plan'>, 'steps'>) {
  const t = useTranslations()
  const format = useFormatter()
  const say = useSay()
  return (
    <ol className={styles.steps}>
      {steps.map((step, at) => (
        <li key={at}>
          <span>{t(`exercise.${step.exercise}.name`)}</span>
          <small className="quiet">{detailsOf(step).map(say).join(' · ')}</small>
          {(step.options.leftOut ?? []).length > 0 && (
            <small className="quiet">
              {t('share.leftOut')} {format.list((step.options.leftOut ?? []).map((part) => t(`muscle.part.${part}`)))}
            </small>
          )}
        </li>
      ))}
    </ol>
  )
}

function Things({ made: { things } }: { readonly made: OfKind<'senses'> }) {
  const t = useTranslations()
  return (
    <ol className={styles.steps}>
      {things.map(({ say, count = 1 }, at) => (
        <li key={at}>
          <bdi>{textIn(say, languageHere())}</bdi>
          <small className="quiet">{t('made.count', { count })}</small>
        </li>
      ))}
    </ol>
  )
}

function Parts({ made: { parts, softly } }: { readonly made: OfKind<'muscles'> }) {
  const t = useTranslations()
  return (
    <>
      <p className="quiet">{t(softly ? 'made.softly' : 'made.squeezed')}</p>
      <ol className={styles.steps}>
        {parts.map((part, at) => (
          <li key={at}>{t(`muscle.part.${part}`)}</li>
        ))}
      </ol>
    </>
  )
}
