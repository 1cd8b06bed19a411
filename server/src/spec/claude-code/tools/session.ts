import type { Tool } from '../../tool';

/** Tools that talk to the user and steer the session. */
export const sessionTools: readonly Tool[] = [
  { name: 'AskUserQuestion', kind: 'session', availability: 'never', summary: 'Asks the user a question with several choices' },
  { name: 'EnterPlanMode', kind: 'session', availability: 'never', summary: 'Switches to plan mode' },
  {
    name: 'ExitPlanMode',
    kind: 'session',
    availability: 'never',
    summary: 'Presents a plan for approval and leaves plan mode',
    exception: 'given where `permissionMode` is `plan`',
  },
  { name: 'EndConversation', kind: 'session', availability: 'never', gated: true, summary: 'Ends the session, in rare cases of abuse' },
  {
    name: 'PushNotification',
    kind: 'session',
    availability: 'foreground',
    gated: true,
    summary: 'Notifies the user on the desktop, and on the phone with Remote Control',
  },
  {
    name: 'ReadNotifications',
    kind: 'session',
    availability: 'never',
    gated: true,
    summary: 'Reads notifications that wait for the session; not documented',
  },
  {
    name: 'SendUserMessage',
    kind: 'session',
    availability: 'foreground',
    gated: true,
    aliases: ['Brief'],
    summary: 'Sends the user a message; not documented',
  },
  { name: 'SendUserFile', kind: 'session', availability: 'foreground', gated: true, summary: 'Sends files to the user\'s device' },
  { name: 'SendFeedback', kind: 'session', availability: 'foreground', summary: 'Drafts a report on Claude Code for the user to send' },
  {
    name: 'ShareOnboardingGuide',
    kind: 'session',
    availability: 'foreground',
    gated: true,
    summary: 'Uploads ONBOARDING.md and returns a link to it',
  },
  {
    name: 'ShowOnboardingRolePicker',
    kind: 'session',
    availability: 'foreground',
    gated: true,
    summary: 'Lets the user pick a role at onboarding; not documented',
  },
  {
    name: 'OfferChromeSetup',
    kind: 'session',
    availability: 'never',
    gated: true,
    summary: 'Offers to set up Claude in Chrome; not documented',
  },
  { name: 'WrapUp', kind: 'session', availability: 'never', gated: true, summary: 'Brings the session to a close; not documented' },
  { name: 'memory_list', kind: 'session', availability: 'never', gated: true, summary: 'Lists memories; not documented' },
  { name: 'memory_read', kind: 'session', availability: 'never', gated: true, summary: 'Reads a memory; not documented' },
  { name: 'memory_write', kind: 'session', availability: 'never', gated: true, summary: 'Writes a memory; not documented' },
];
