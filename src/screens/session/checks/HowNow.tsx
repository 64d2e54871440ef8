import { useTranslations } from 'use-intl'
import { afterwards } from '../../../care/rating'
import type { Answers } from '../../../history/answers'
import type { SayingAfter } from '../../../stores/saidAfter'
import { Choices } from '../../../ui/Choices'
import { useSetting } from '../../world'
import { HowStrong } from './HowStrong'
import { Stronger } from './Stronger'

interface HowNowProps {
  readonly said: Answers
  readonly say: SayingAfter['say']
}

/** Lower, the same or higher first; a number second. Whatever it is, nothing went wrong. */
export function HowNow({ said, say }: HowNowProps) {
  const t = useTranslations()
  const numbers = useSetting('numbers')
  const { before, after, change } = said
  return (
    <>
      <Choices
        legend={t('check.title')}
        hint={t('check.allWelcome')}
        options={(['lower', 'same', 'higher'] as const).map((id) => ({ id, label: t(`check.change.${id}`) }))}
        value={change}
        onChange={(id) => void say({ change: id })}
      />
      <Stronger {...afterwards(said)} />
      {change !== undefined && (
        <HowStrong
          legend={t('check.afterNumber')}
          rating={after}
          form={said.scale}
          onRate={(rating) => void say({ after: rating })}
          onTakeBack={() => void say({}, ['after'])}
        />
      )}
      {numbers && before !== undefined && after !== undefined && <p>{t('check.fromTo', { before, after })}</p>}
    </>
  )
}
