### /help: a frame around the commands' own descriptions.

help-title = **I learn your taste in films and tell you what to watch**
help-start = Begin with **/start**: five films, a press each, and I recommend. From then on every film you **/rate** makes it better.
help-talk = **Or just talk to me:** write me a direct message, or mention me: *“something funny from the 90s, no romance”*, *“loved Heat, hated Psycho”*, *“why?”*.
help-command = { $command } { $description }
help-tell = **Tell me what you like**
help-find = **Find films**
help-together = **With others**
help-you = **You and everybody here**
help-admin = **For people who manage this server**
help-menus = Right-click a message, or hold it on a phone, and choose *Apps* and *Find films*: I find the films in it. On a member, *Taste match*.
help-private = What you rate and what I recommend is shown to you alone, unless you share it.
