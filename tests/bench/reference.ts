import { pageOf } from './page'

/** A circle like the app's, as wide as the app's own is on this screen. */
export interface Circle {
  readonly widthPx: number
  readonly topPx: number
}

const keyframes = `@keyframes breathe {
  0% { transform: scale(0.6); animation-timing-function: cubic-bezier(0.37, 0, 0.63, 1) }
  40% { transform: scale(1); animation-timing-function: cubic-bezier(0.37, 0, 0.63, 1) }
  100% { transform: scale(0.6) }
}
.circle { animation: breathe 10s infinite }`

/** The same circle and nothing else: as quick and as light as this machine can show one. */
const referencePage = ({ widthPx, topPx }: Circle): string =>
  pageOf({
    title: 'Reference',
    style: `
body { margin: 0; background: #0d181c }
.circle {
  position: absolute; left: calc(50% - ${widthPx / 2}px); top: ${topPx}px;
  width: ${widthPx}px; height: ${widthPx}px; border-radius: 50%; background: #b98d63
}
${keyframes}
`,
    body: '<div class="circle" data-guide></div>',
  })

/** The path of the reference with the session's circle; the one with the first screen's is the site's first page. */
export const sessionReference = 'session.html'

export const referenceSite = (circles: { readonly now: Circle; readonly session: Circle }) => ({
  'index.html': referencePage(circles.now),
  [sessionReference]: referencePage(circles.session),
})
