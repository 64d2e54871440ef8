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
  readonly delete: (name: string) => Promise<void>
}

const bucketsHere = (): Buckets | undefined =>
  typeof navigator === 'undefined' ? undefined : Reflect.get(navigator, 'storageBuckets')

/** Takes away the bucket in which a database may stand, with all that is in it. None is as good. */
export async function deleteBucket(): Promise<void> {
  await bucketsHere()?.delete(databaseName)
}

/**
 * Where the database is looked for, one place after another: the next only where the one before cannot be opened at all,
 * however often it is tried. Nothing is ever done to a broken one; should it open again some day, it is the database
 * again, and gets from the second copy what it missed. Some browsers keep all databases of a site in one store, and with
 * it every name is broken: there a bucket, which is a store of its own, comes last.
 */
export function databasePlaces(): readonly Place[] {
  const here = () => Promise.resolve().then(() => indexedDB)
  const buckets = bucketsHere()
  const inBucket = async (all: Buckets) => (await all.open(databaseName, { durability: 'strict' })).indexedDB
  return [
    { name: databaseName, factory: here },
    { name: `${databaseName}.2`, factory: here },
    ...(buckets ? [{ name: databaseName, factory: () => inBucket(buckets) }] : []),
  ]
}
