/** Where the worker looks for the language of the page that it is to answer with. It knows this name and address too. */
const shelfName = 'holdspace.language'

/**
 * Keeps the language in which the next page is to come, for the worker that answers with it. Nothing is kept while it
 * is the one that the page came in. A browser that keeps nothing is no error: that page comes in English, then changes.
 */
export function createNextPage(cameIn: string): (code: string) => void {
  let kept = cameIn
  return (code) => {
    if (code === kept) return
    kept = code
    void keep(code).catch(() => {})
  }
}

async function keep(code: string): Promise<void> {
  const shelf = await caches.open(shelfName)
  await shelf.put('language', new Response(code))
}
