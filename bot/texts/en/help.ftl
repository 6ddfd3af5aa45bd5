### /help: a frame around the commands' own descriptions.

help-title = **I learn your taste in films and tell you what to watch**
help-start = Start with **/rate** and a few films you know. A handful is enough; then ask **/recommend**.
help-command = { $command } { $description }
help-admin = **For people who manage this server**
help-private = What you rate and what I recommend is shown to you alone, unless you share it.
