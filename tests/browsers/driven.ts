/** A browser that is driven as a person drives it, in the page and by its pointer and keys. */
export interface Driven {
  readonly name: string
  readonly open: (url: string) => Promise<void>
  /** Runs the text as the body of an async function with `args`, in the page; answers with what it returns. */
  readonly run: <T>(body: string, ...args: readonly unknown[]) => Promise<T>
  /** Taps the middle of the first element that a selector finds. */
  readonly click: (selector: string) => Promise<void>
  /** Presses and releases keys, one after another, wherever the focus is; keys without a letter: `keyNamed`. */
  readonly keys: (...keys: readonly string[]) => Promise<void>
  /** Answers when the text, as an expression in the page, is true; throws after `withinMs`. */
  readonly until: (expression: string, withinMs?: number) => Promise<void>
  readonly resize: (width: number, height: number) => Promise<void>
  /** A PNG, in base64. */
  readonly screenshot: () => Promise<string>
  readonly close: () => Promise<void>
}

/** What an engine has to carry, each in its own way. A script's last argument is what it calls with its answer. */
interface Carried {
  readonly navigate: (url: string) => Promise<unknown>
  readonly script: (body: string, args: readonly unknown[]) => Promise<unknown>
  readonly tap: (x: number, y: number) => Promise<unknown>
  readonly press: (keys: readonly string[]) => Promise<unknown>
  readonly resize: (width: number, height: number) => Promise<unknown>
  readonly screenshot: () => Promise<unknown>
  readonly close: () => Promise<void>
}

/** Everything else, the same for every engine. */
export function driven(name: string, carried: Carried): Driven {
  const run = async <T>(body: string, ...args: readonly unknown[]): Promise<T> => {
    const answer: { value?: string; failed?: string } = Object(await carried.script(answering(body), args))
    if (answer.failed !== undefined) throw new Error(`in ${name}: ${answer.failed}`)
    return JSON.parse(answer.value ?? 'null')
  }
  return {
    name,
    run,
    open: async (url) => void (await carried.navigate(url)),
    click: async (selector) => {
      const at = await run<{ readonly x: number; readonly y: number }>(
        `const found = document.querySelector(args[0])
         if (!found) throw new Error('nothing is ' + args[0])
         found.scrollIntoView({ block: 'center', behavior: 'instant' })
         const { left, top, width, height } = found.getBoundingClientRect()
         return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) }`,
        selector,
      )
      await carried.tap(at.x, at.y)
    },
    keys: async (...keys) => void (await carried.press(keys)),
    until: async (expression, withinMs = 10_000) => {
      const endMs = performance.now() + withinMs
      while (!(await run<boolean>(`return Boolean(${expression})`))) {
        if (performance.now() > endMs) throw new Error(`in ${name}, never: ${expression}`)
        await new Promise((next) => setTimeout(next, 50))
      }
    },
    resize: async (width, height) => void (await carried.resize(width, height)),
    screenshot: async () => String(await carried.screenshot()),
    close: carried.close,
  }
}

/** The answer comes back as text: each engine has its own idea of which values it hands over. */
const answering = (body: string) => `
  const given = Array.from(arguments)
  const done = given.pop()
  ;(async (args) => { ${body} })(given).then(
    (value) => done({ value: JSON.stringify(value) }),
    (cause) => done({ failed: String(cause) }),
  )`
