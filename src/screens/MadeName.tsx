import { useTranslations } from 'use-intl'
import type { Kept } from '../exercises/keptMade'
import { nameOfMade } from '../exercises/made'
import { languageHere } from './madeOf'

/** A name as it was given: somebody else’s is said to be theirs, and none of it can reach beyond itself. */
export function MadeName({ kept: { made, shared } }: { readonly kept: Pick<Kept, 'made' | 'shared'> }) {
  const t = useTranslations()
  const name = nameOfMade(made, languageHere())
  if (name === '') return t(`made.unnamed.${made.kind}`)
  return (
    <>
      {shared && `${t('made.namedBy')} `}
      <bdi>{name}</bdi>
    </>
  )
}
