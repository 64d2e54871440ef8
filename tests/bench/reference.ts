import { pageOf } from './page'

/** A circle like the app's, as wide as the app's own is on this screen. */
export interface Circle {
  readonly widthPx: number
  readonly topPx: number
}

/** How the reference breathes. `frames` is the fault that shows what the bench sees: a script moves it at each frame. */
export type Motion = 'css' | 'frames'

const keyframes = `@keyframes breathe {
  0% { transform: scale(0.6); animation-timing-function: cubic-bezier(0.37, 0, 0.63, 1) }
  40% { transform: scale(1); animation-timing-function: cubic-bezier(0.37, 0, 0.63, 1) }
  100% { transform: scale(0.6) }
}
.circle { animation: breathe 10s infinite }`

const script = `const circle = document.querySelector('[data-guide]')
const frame = (ms) => {
  circle.style.transform = 'scale(' + (0.8 - 0.2 * Math.cos(ms / 5000 * Math.PI)) + ')'
  requestAnimationFrame(frame)
}
requestAnimationFrame(frame)`

/** The same circle and nothing else: as quick and as light as this machine can show one. */
export const referencePage = ({ widthPx, topPx }: Circle, motion: Motion = 'css'): string =>
  pageOf({
    title: 'Reference',
    style: `
body { margin: 0; background: #0d181c }
.circle {
  position: absolute; left: calc(50% - ${widthPx / 2}px); top: ${topPx}px;
  width: ${widthPx}px; height: ${widthPx}px; border-radius: 50%; background: #b98d63
}
${motion === 'css' ? keyframes : ''}
`,
    body: '<div class="circle" data-guide></div>',
    ...(motion === 'css' ? {} : { script }),
  })
