import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { words } from '../language/signing-in.ts';
import type { Role } from '../roles.ts';
import { problemPage } from '../web/problems.ts';
import type { Route, StaffRequest } from '../web/routes.ts';
import { fill } from '../web/words.ts';
import { detailsOf, nothing, problemsOf, writtenIn, type Written } from './details.ts';
import { makeLink } from './links.ts';
import { addPage, linkPage, listPage, memberPage, removePage } from './staff-pages.ts';
import { addStaff, changeStaff, findStaff, listStaff, removeStaff, StaffRefused, type StaffMember } from './staff.ts';

const { staff: text } = words;
const who: readonly Role[] = ['information-officer'];

/** Carries a new link to the page that shows it: once, and never in an address, which the browser would keep. */
const linkCookie = '__Host-desk-link';
const cookieOptions = { path: '/', secure: true, httpOnly: true, sameSite: 'Strict', maxAge: 60 } as const;

type Handle = (request: StaffRequest, member: StaffMember) => Promise<Response> | Response;

/** For a member of staff who is still there. */
const forMember =
  (handle: Handle) =>
  async (request: StaffRequest): Promise<Response> => {
    const { desk, context, session } = request;
    const member = await findStaff(desk.store, context.req.param('id') ?? '');
    return member ? handle(request, member) : problemPage(context, desk, 'not-found', session);
  };

/** Does what `work` does; what was refused is shown next to its field. */
async function orRefused(work: () => Promise<Response>, show: (field: string, words: string) => Response | Promise<Response>): Promise<Response> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof StaffRefused)) throw error;
    return show(error.problem === 'email-used' ? 'email' : 'role', text.problems[error.problem]);
  }
}

const list: Route = {
  method: 'GET',
  path: '/staff',
  who,
  async handle({ desk, context, session }) {
    const added = context.req.query('added');
    const newest = added ? await findStaff(desk.store, added) : undefined;
    const done = newest ? fill(text.done.added, { name: newest.name }) : context.req.query('done') === 'removed' ? text.done.removed : undefined;
    return context.html(listPage({ desk, session }, await listStaff(desk.store), done));
  },
};

const addForm: Route = {
  method: 'GET',
  path: '/staff/add',
  who,
  handle: ({ desk, context, session }) => context.html(addPage({ desk, session }, nothing, {})),
};

const add: Route = {
  method: 'POST',
  path: '/staff/add',
  who,
  async handle({ desk, context, session, staff, form }) {
    const written = writtenIn(form);
    const problems = problemsOf(written);
    const show = (errors: Readonly<Record<string, string>>): Response | Promise<Response> => context.html(addPage({ desk, session }, written, errors), 422);
    if (Object.keys(problems).length > 0) return show(problems);
    return orRefused(
      async () => context.redirect(`/staff?added=${await addStaff(desk, detailsOf(written), staff)}`, 303),
      (field, problem) => show({ [field]: problem }),
    );
  },
};

const writtenOf = ({ name, job, email, role }: StaffMember): Written => ({ name, job, email, role });

const member: Route = {
  method: 'GET',
  path: '/staff/:id',
  who,
  handle: forMember(({ desk, context, session }, found) => {
    const done = context.req.query('done') === 'saved' ? text.done.saved : undefined;
    return context.html(memberPage({ desk, session }, found, writtenOf(found), {}, done));
  }),
};

const change: Route = {
  method: 'POST',
  path: '/staff/:id',
  who,
  handle: forMember(async ({ desk, context, session, staff, form }, found) => {
    const written = writtenIn(form);
    const problems = problemsOf(written);
    const show = (errors: Readonly<Record<string, string>>): Response | Promise<Response> =>
      context.html(memberPage({ desk, session }, found, written, errors), 422);
    if (Object.keys(problems).length > 0) return show(problems);
    return orRefused(
      async () => {
        await changeStaff(desk, found.id, detailsOf(written), staff);
        // Those who give up their own role cannot see this page any more.
        const isLeaving = found.id === staff.id && written.role !== 'information-officer';
        return context.redirect(isLeaving ? '/passkeys' : `/staff/${found.id}?done=saved`, 303);
      },
      (field, problem) => show({ [field]: problem }),
    );
  }),
};

const link: Route = {
  method: 'POST',
  path: '/staff/:id/link',
  who,
  handle: forMember(async ({ desk, context, staff }, found) => {
    setCookie(context, linkCookie, `${found.id} ${await makeLink(desk, found.id, staff.id)}`, cookieOptions);
    return context.redirect(`/staff/${found.id}/link`, 303);
  }),
};

const shownLink: Route = {
  method: 'GET',
  path: '/staff/:id/link',
  who,
  handle: forMember(({ desk, context, session }, found) => {
    const [id, made] = (getCookie(context, linkCookie) ?? '').split(' ');
    if (made) deleteCookie(context, linkCookie, cookieOptions);
    return context.html(linkPage({ desk, session }, found, id === found.id ? made : undefined));
  }),
};

const removeForm: Route = {
  method: 'GET',
  path: '/staff/:id/remove',
  who,
  handle: forMember(({ desk, context, session }, found) => context.html(removePage({ desk, session }, found))),
};

const remove: Route = {
  method: 'POST',
  path: '/staff/:id/remove',
  who,
  handle: forMember(({ desk, context, session, staff }, found) =>
    orRefused(
      async () => {
        await removeStaff(desk, found.id, staff);
        return context.redirect(found.id === staff.id ? '/sign-in?done=removed' : '/staff?done=removed', 303);
      },
      (_field, problem) => context.html(removePage({ desk, session }, found, problem), 422),
    ),
  ),
};

/** Who works here: only information officers see and change it. */
export const staffRoutes: readonly Route[] = [list, addForm, add, member, change, link, shownLink, removeForm, remove];
