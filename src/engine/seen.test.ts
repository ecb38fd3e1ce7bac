import fc from 'fast-check'
import { expect, test } from 'vitest'
import { SeenLog } from './seen.ts'

test('what was noted comes out in order, by place and then by number', () => {
  const noted = fc.array(fc.tuple(fc.nat(9), fc.nat(40)), { maxLength: 700 })
  fc.assert(
    fc.property(noted, (list) => {
      const log = new SeenLog(10)
      log.note(3, 3)
      log.clear()
      for (const [id, key] of list) log.note(id, key)
      const { count, id, start } = log.columns((key) => key * 2)
      const plain = list.map(([own, key]) => [key * 2, own]).sort((a, b) => a[0]! - b[0]! || a[1]! - b[1]!)
      for (let own = 0; own < 10; own++) {
        expect(log.keysOf(own)).toEqual(list.filter(([id]) => id === own).map(([, key]) => key))
      }
      expect(Array.from({ length: count }, (_, at) => [start[at], id[at]])).toEqual(plain)
    }),
  )
})
