/** The one database of this app. */
export const databaseName = 'holdspace'

/** A place where the database can stand. */
export interface Place {
  readonly name: string
  /** May reject. */
  readonly factory: () => Promise<IDBFactory>
}

interface Buckets {
  readonly open: (name: string, options: object) => Promise<{ readonly indexedDB: IDBFactory }>
}

/**
 * Where the database is looked for, one place after another: the next only where the one before cannot be opened at all,
 * however often it is tried. Nothing is ever done to a broken one; should it open again some day, it is the database
 * again, and gets from the second copy what it missed. Some browsers keep all databases of a site in one store, and with
 * it every name is broken: there a bucket, which is a store of its own, comes last.
 */
export function databasePlaces(): readonly Place[] {
  const here = () => Promise.resolve().then(() => indexedDB)
  const buckets: Buckets | undefined =
    typeof navigator === 'undefined' ? undefined : Reflect.get(navigator, 'storageBuckets')
  const inBucket = async (all: Buckets) => (await all.open(databaseName, { durability: 'strict' })).indexedDB
  return [
    { name: databaseName, factory: here },
    { name: `${databaseName}.2`, factory: here },
    ...(buckets ? [{ name: databaseName, factory: () => inBucket(buckets) }] : []),
  ]
}
