import type { Tool } from '../../tool';

export const sessionTools: readonly Tool[] = [
  { name: 'AskUserQuestion', kind: 'session', availability: 'never', summary: 'TODO' },
  { name: 'EnterPlanMode', kind: 'session', availability: 'never', summary: 'TODO' },
  { name: 'ExitPlanMode', kind: 'session', availability: 'never', summary: 'TODO' },
  { name: 'EndConversation', kind: 'session', availability: 'never', summary: 'TODO' },
  { name: 'PushNotification', kind: 'session', availability: 'foreground', summary: 'TODO' },
  { name: 'ReadNotifications', kind: 'session', availability: 'never', summary: 'TODO' },
  { name: 'SendUserMessage', kind: 'session', availability: 'foreground', summary: 'TODO', aliases: ['Brief'] },
  { name: 'SendUserFile', kind: 'session', availability: 'foreground', summary: 'TODO' },
  { name: 'SendFeedback', kind: 'session', availability: 'foreground', summary: 'TODO' },
  { name: 'ShareOnboardingGuide', kind: 'session', availability: 'foreground', summary: 'TODO' },
  { name: 'ShowOnboardingRolePicker', kind: 'session', availability: 'foreground', summary: 'TODO' },
  { name: 'OfferChromeSetup', kind: 'session', availability: 'never', summary: 'TODO' },
  { name: 'WrapUp', kind: 'session', availability: 'never', summary: 'TODO', gated: true },
  { name: 'memory_list', kind: 'session', availability: 'never', summary: 'TODO', gated: true },
  { name: 'memory_read', kind: 'session', availability: 'never', summary: 'TODO', gated: true },
  { name: 'memory_write', kind: 'session', availability: 'never', summary: 'TODO', gated: true },
];
