import type { AccountRole } from '../../shared/finding'

/** The roles in the order the pages offer them. */
export const ROLES: readonly AccountRole[] = ['professional', 'personal', 'unknown']
