import { useTranslations } from 'use-intl'
import type { Kept } from '../../exercises/keptMade'
import { nameOfMade } from '../../exercises/made'
import { languageHere } from '../madeOf'
import { useIsolated } from '../useIsolated'

/** What was taken away, by its name where it had one. */
export function NameOfRemoved({ kept: { made } }: { readonly kept: Kept }) {
  const t = useTranslations()
  const isolated = useIsolated()
  const name = nameOfMade(made, languageHere())
  return t('practise.removed', { name: name ? isolated(name) : t(`made.unnamed.${made.kind}`) })
}
