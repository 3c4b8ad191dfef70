import 'server-only';
import { redirect } from 'next/navigation';
import type { ReactNode } from 'react';
import type { Member } from '@/lib/domain/member';
import type { Translate } from '@/lib/domain/messages';
import { mayDo, type Permission } from '@/lib/domain/permission';
import { translator } from '../translate';
import { brand } from './brand';
import { INSIDE, SIGN_IN } from './places';
import { currentMember, readRequest, type TeamRequest } from './team-request';

type Query = Readonly<Record<string, string | string[] | undefined>>;
type PageProps = { readonly params: Promise<Query>; readonly searchParams: Promise<Query> };

type Shown = TeamRequest & {
  readonly t: Translate;
  /** Parameters of the address and of its query, the first of each name. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
};

type Page = (props: PageProps) => Promise<ReactNode>;

/** A page of the team: authenticates, authorises, then renders. */
export function teamPage(
  permission: Permission,
  render: (shown: Shown & { readonly member: Member }) => ReactNode | Promise<ReactNode>,
): Page {
  const page: Page = async (props) => {
    const member = await currentMember();
    if (!member) redirect(SIGN_IN);
    if (!mayDo(member, permission)) redirect(`${INSIDE}?refused`);
    return render({ ...(await readShown(props)), member });
  };
  return brand(page, permission);
}

/** A page for whoever is not signed in yet. Who is, is led inside when `isDoor`. */
export function publicPage(
  render: (shown: Shown) => ReactNode | Promise<ReactNode>,
  { isDoor = false } = {},
): Page {
  const page: Page = async (props) => {
    if (isDoor && (await currentMember())) redirect(INSIDE);
    return render(await readShown(props));
  };
  return brand(page, 'public');
}

async function readShown({ params, searchParams }: PageProps): Promise<Shown> {
  const [request, named, asked] = await Promise.all([readRequest(), params, searchParams]);
  const t = translator(request.team.campaign.language);
  return { ...request, t, params: readFirsts(named), query: readFirsts(asked) };
}

function readFirsts(query: Query): Record<string, string> {
  return Object.fromEntries(
    Object.entries(query).flatMap(([name, value]) => {
      const first = [value].flat()[0];
      return first === undefined ? [] : [[name, first]];
    }),
  );
}
