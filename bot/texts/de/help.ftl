### /hilfe: ein Rahmen um das, was die Befehle selbst von sich sagen.

help-title = **Ich lerne deinen Filmgeschmack und sage dir, was du schauen kannst**
help-start = Fang mit **/bewerten** und ein paar Filmen an, die du kennst. Eine Handvoll genügt; dann frag **/empfehlen**.
help-command = { $command } { $description }
help-admin = **Für alle, die diesen Server verwalten**
help-private = Was du bewertest und was ich dir empfehle, siehst nur du, außer du zeigst es allen.
