import type { Tool } from '../../tool';

export const tasksTools: readonly Tool[] = [
  { name: 'TodoWrite', kind: 'tasks', availability: 'any', summary: 'TODO' },
  { name: 'TaskCreate', kind: 'tasks', availability: 'foreground', summary: 'TODO' },
  { name: 'TaskGet', kind: 'tasks', availability: 'foreground', summary: 'TODO' },
  { name: 'TaskList', kind: 'tasks', availability: 'foreground', summary: 'TODO' },
  { name: 'TaskUpdate', kind: 'tasks', availability: 'foreground', summary: 'TODO' },
  { name: 'TaskStop', kind: 'tasks', availability: 'any', summary: 'TODO', aliases: ['KillShell', 'KillBash'] },
  { name: 'GetTask', kind: 'tasks', availability: 'foreground', summary: 'TODO', gated: true },
  { name: 'CronCreate', kind: 'tasks', availability: 'foreground', summary: 'TODO' },
  { name: 'CronDelete', kind: 'tasks', availability: 'foreground', summary: 'TODO' },
  { name: 'CronList', kind: 'tasks', availability: 'foreground', summary: 'TODO' },
  { name: 'ScheduleWakeup', kind: 'tasks', availability: 'never', summary: 'TODO' },
  { name: 'RemoteTrigger', kind: 'tasks', availability: 'foreground', summary: 'TODO' },
  { name: 'SetGoal', kind: 'tasks', availability: 'never', summary: 'TODO', aliases: ['ProposeGoal'] },
  { name: 'GetGoal', kind: 'tasks', availability: 'never', summary: 'TODO', gated: true },
  { name: 'PauseGoal', kind: 'tasks', availability: 'never', summary: 'TODO', gated: true },
];
