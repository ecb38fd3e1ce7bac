import type { StoredPack } from '../../packs/stored-pack'
import { plural, t } from '../../shared/i18n'
import { Chip } from '../../ui/components/Chip'

/** Whose a pack is and what it holds. */
export function PackContents({ pack: { version, by, rules, words, codes } }: { pack: StoredPack }) {
  return (
    <>
      {by && <p class="soft">{t('packs_by', by)}</p>}
      <p class="chips">
        {version && <Chip>{t('packs_version', version)}</Chip>}
        {rules.length > 0 && <Chip>{plural('packs_rules', rules.length)}</Chip>}
        {words > 0 && <Chip>{plural('packs_words', words)}</Chip>}
        {codes.map(({ id, title: name, edition }) => (
          <Chip key={id} tone="accent">
            {`${name}, ${edition}`}
          </Chip>
        ))}
      </p>
      {rules.length > 0 && (
        <details>
          <summary>{t('packs_show_rules')}</summary>
          <ul class="packs__rules">
            {rules.map((rule) => (
              <li key={rule.id}>
                <code>{rule.id}</code> {rule.title}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
