"""Slash commands: parse, call one service, render its reply.

options              what members type               → domain values
rating recommending  one file a kind of command
exploring admin library personal
portraits helping
showing              answers that several of them share
pressing             buttons and menus               → methods, across restarts
answering            first answers in time, refusals
registry             what Discord knows of the commands
translating          the commands in other languages
"""
