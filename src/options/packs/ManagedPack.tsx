import type { StoredPack } from '../../packs/stored-pack'
import { Card } from '../../ui/components/Card'
import { ManagedNote } from '../../ui/components/Managed'
import { PackContents } from './PackContents'

/** The organisation's pack: always on, so there is nothing to switch. */
export function ManagedPack({ pack }: { pack: StoredPack }) {
  return (
    <Card>
      <div class="rule-set">
        <div class="rule-set__head">
          <h3>{pack.title}</h3>
          <ManagedNote />
        </div>
        <PackContents pack={pack} />
      </div>
    </Card>
  )
}
