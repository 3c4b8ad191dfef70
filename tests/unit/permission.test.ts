import { describe, expect, it } from 'vitest';
import { mayDo, permissions } from '@/lib/domain/permission';
import { type Role, roles } from '@/lib/domain/role';

const rights = (role: Role, territories: string[] = []) => ({ role, territories });

describe('who may do what', () => {
  it('lets the owner do everything, everywhere', () => {
    for (const permission of permissions) {
      expect(mayDo(rights('owner'), permission, '57'), permission).toBe(true);
    }
  });

  it('lets nobody else manage members, nor a contributor publish or send anything', () => {
    for (const role of roles.filter((role) => role !== 'owner')) {
      expect(mayDo(rights(role), 'members.manage'), role).toBe(false);
    }
    const drafts = permissions.filter((permission) => mayDo(rights('contributor'), permission));
    expect(drafts.sort()).toEqual([
      'account.own',
      'counts.read',
      'posts.draft',
      'team.enter',
      'templates.draft',
    ]);
  });

  it('lets a referent work for their own territories alone', () => {
    const referent = rights('referent', ['54', '57']);
    expect(mayDo(referent, 'series.run', '57')).toBe(true);
    expect(mayDo(referent, 'series.run', '88')).toBe(false);
    expect(mayDo(rights('editor'), 'series.run', '88')).toBe(true);
  });
});
