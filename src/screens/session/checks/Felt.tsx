import { useTranslations } from 'use-intl'
import type { Answers } from '../../../history/answers'
import type { SayingAfter } from '../../../stores/saidAfter'
import { Choices } from '../../../ui/Choices'

interface FeltProps {
  readonly said: Answers
  readonly say: SayingAfter['say']
}

/** Three answers, all of one weight. */
export function Felt({ said, say }: FeltProps) {
  const t = useTranslations()
  return (
    <>
      <Choices
        legend={t('check.felt')}
        options={(['yes', 'bit', 'no'] as const).map((id) => ({ id, label: t(`check.feltAs.${id}`) }))}
        value={said.felt}
        onChange={(felt) => void say({ felt })}
      />
      {said.felt !== undefined && (
        <button type="button" className="link quiet" onClick={() => void say({}, ['felt'])}>
          {t('check.takeBack')}
        </button>
      )}
    </>
  )
}
