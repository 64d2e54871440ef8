import { useAnimate } from 'framer-motion/mini'
import { useLayoutEffect, type ReactNode } from 'react'
import { motionIsReduced } from './motion'

interface AppearProps {
  /** A new name is a new state of the screen: what it holds comes in gently. */
  readonly state: string
  readonly className: string
  readonly children: ReactNode
}

/** Lets a changed screen fade in, once, where it stands. Nothing slides, and with less motion nothing fades. */
export function Appear({ state, className, children }: AppearProps) {
  const [scope, animate] = useAnimate<HTMLDivElement>()
  useLayoutEffect(() => {
    if (motionIsReduced()) return
    const motion = animate(fadingIn(scope.current), { opacity: [0, 1] }, { duration: 0.5 })
    return () => motion.complete()
  }, [state, scope, animate])
  return (
    <div ref={scope} className={className}>
      {children}
    </div>
  )
}

/**
 * All but the picture: on a busy device Chromium goes on drawing what was faded as a group of its own, long after the
 * fade. With something in it that moves, that is the whole screen, for every picture.
 */
const fadingIn = (screen: Element): Element[] => [...screen.children].filter((part) => !part.hasAttribute('data-moves'))
