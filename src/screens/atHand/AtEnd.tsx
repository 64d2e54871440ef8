import type { ReactNode } from 'react'
import { createPortal } from 'react-dom'

/** At the very end of the first screen, below its last row: what comes this late moves nothing there. */
export function AtEnd({ children }: { readonly children: ReactNode }) {
  const place = document.querySelector('.now .content')
  return place && createPortal(children, place)
}
