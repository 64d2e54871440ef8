/** Shelves in memory, and a host whose files can be changed. Digests are the files' own texts here. */
export function fakeCaches(host: Map<string, string>) {
  const shelves = new Map<string, Map<string, Response>>()
  const asked: string[] = []
  const open = async (name: string) => {
    const shelf = shelves.get(name) ?? new Map<string, Response>()
    shelves.set(name, shelf)
    return {
      match: async (address: string) => shelf.get(address)?.clone(),
      put: async (address: string, response: Response) => void shelf.set(address, response),
    }
  }
  return {
    asked,
    shelves,
    kept: {
      base: 'https://here/',
      caches: { open, keys: async () => [...shelves.keys()], delete: async (name: string) => shelves.delete(name) },
      fetch: async (address: string, { integrity }: { readonly integrity?: string }) => {
        asked.push(address.replace('https://here/', ''))
        const text = host.get(address.replace('https://here/', ''))
        if (text === undefined) return new Response('', { status: 404 })
        if (text !== integrity) throw new TypeError('digest')
        return new Response(text)
      },
    },
  }
}
