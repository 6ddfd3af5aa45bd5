### /help: a frame around the commands' own descriptions.

help-title = **I learn your taste in films and tell you what to watch**
help-start = Begin with **/start**: five films, a press each, and I recommend. From then on every film you **/rate** makes it better.
help-command = { $command } { $description }
help-tell = **Tell me what you like**
help-find = **Find films**
help-you = **You and everybody here**
help-admin = **For people who manage this server**
help-private = What you rate and what I recommend is shown to you alone, unless you share it.
